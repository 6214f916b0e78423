using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Pays by the month, then late, then not at all: the last two payments have failed.</summary>
internal static class FailingPayment
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        PaysYearly = false,
        LateInvoices = 2,
        FailedInvoices = 2,
        StartedOn = persona.Ago(dice.Between(400, 900)),
        ChampionLeftOn = null,
        SeatChanges = [],
        Levels = (persona.Levels with { Quality = dice.Between(0.43, 0.49) }).Bend(new Course((-120, 1), (-30, 0.7)), Facet.Mood, Facet.Executives),
        Moments =
        [
            Moment.Of("payment-failed", persona.Ago(dice.Between(30, 36))),
            Moment.Of("payment-answer", persona.Ago(dice.Between(22, 27))),
            Moment.Of("payment-call", persona.Ago(dice.Between(6, 12))),
        ],
    };
}
