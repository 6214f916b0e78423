using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Nothing happens, and every month there is a little less: use, adoption, mails opened, executives.</summary>
internal static class QuietDecline
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        ChampionLeftOn = null,
        LateInvoices = 0,
        StartedOn = persona.Ago(dice.Between(800, 1400)),
        Levels = (persona.Levels with { Quality = dice.Between(0.8, 0.85) })
            .Bend(new Course((-185, 1), (0, 0.2)), Facet.Use, Facet.Adoption, Facet.Depth)
            .Bend(new Course((-185, 1), (-20, 0.08)), Facet.Marketing, Facet.Executives)
            .Bend(new Course((-185, 1), (0, 0.4)), Facet.Mood),
        Moments =
        [
            Moment.Of("quiet-call", persona.Ago(dice.Between(40, 60))),
        ],
    };
}
