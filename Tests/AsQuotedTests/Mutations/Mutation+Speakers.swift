import AsQuoted
import TestSupport

extension Mutation {
  private static let women: Set<String> = ["oakhurst", "amberley"]

  /// The words stay, the speaker changes.
  static let speakers: [Mutation] = [
    Mutation(
      "swap-quotations",
      .speakers,
      "two speakers' words change places",
      right: "`misattributed` both"
    ) { context, generator in
      let site = context.site
      // Half a sentence in the place of a whole one would be no speech.
      let others = context.sites.filter {
        $0.speaker != site.speaker && $0.isWhole && $0.form == site.form
      }
      guard site.isWhole, let other = others.randomElement(using: &generator) else { return nil }
      return Changed(
        edits: [site.replaceAll(other.text), other.replaceAll(site.text)],
        verdicts: [site.id: [.misattributed], other.id: [.misattributed]]
      )
    },
    Mutation(
      "swap-names",
      .speakers,
      "two speakers' names change places beside their words",
      right: "`misattributed` both"
    ) { context, generator in
      let site = context.site
      let others = context.sites.filter {
        $0.speaker != site.speaker && isName($0, context.truth)
          && $0.mention?.range != site.mention?.range
      }
      guard isName(site, context.truth), let other = others.randomElement(using: &generator),
        let one = site.mention, let two = other.mention
      else { return nil }
      return Changed(
        edits: [site.edit(one.range, two.text), other.edit(two.range, one.text)],
        verdicts: [site.id: [.misattributed], other.id: [.misattributed]],
        others: Changed.anySpeaker
      )
    },
    Mutation(
      "rename",
      .speakers,
      "another name stands beside the words",
      right: "`misattributed`"
    ) { context, _ in
      guard isName(context.site, context.truth), let mention = context.site.mention else {
        return nil
      }
      return Changed(
        edits: [context.site.edit(mention.range, "Osric Penhallow")],
        verdicts: [context.site.id: [.misattributed]],
        others: Changed.anySpeaker
      )
    },
    Mutation(
      "unnamed",
      .speakers,
      "an unnamed person stands for the name",
      right: "`misattributed` or `unattributed`"
    ) { context, _ in
      guard isName(context.site, context.truth), let mention = context.site.mention else {
        return nil
      }
      return Changed(
        edits: [context.site.edit(mention.range, "a retired diplomat")],
        verdicts: [context.site.id: [.misattributed, .unattributed]],
        others: Changed.anySpeaker
      )
    },
    Mutation(
      "pronoun",
      .speakers,
      "a pronoun stands for the name",
      right: "`verified` or `unattributed`"
    ) { context, _ in
      guard isName(context.site, context.truth), let mention = context.site.mention,
        let speaker = context.site.speaker
      else { return nil }
      return Changed(
        edits: [context.site.edit(mention.range, women.contains(speaker) ? "she" : "he")],
        verdicts: [context.site.id: [.verified, .unattributed]],
        others: Changed.anySpeaker
      )
    },
    Mutation(
      "plural-pronoun",
      .speakers,
      "*they* stands for the name",
      right: "`misattributed` or `unattributed`"
    ) { context, _ in
      guard isName(context.site, context.truth), let mention = context.site.mention else {
        return nil
      }
      return Changed(
        edits: [context.site.edit(mention.range, "they")],
        verdicts: [context.site.id: [.misattributed, .unattributed]],
        others: Changed.anySpeaker
      )
    },
  ]
}
