void asquoted_placeholder(void);
