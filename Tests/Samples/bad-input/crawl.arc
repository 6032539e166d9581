filedesc://crawl.arc 0.0.0.0 20240305101112 text/plain 69
1 0 brenford
URL IP-address Archive-date Content-type Archive-length

https://brenford.example/mill 192.0.2.1 20240305101112 text/html 222
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<!DOCTYPE html><html><body><article><h1>Mill to reopen</h1><p>“We will grind again by June,” said Ada Holt, the miller of Brenford.</p></article></body></html>
