using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>As good as gone: nobody logs in, nobody answers, nobody pays.</summary>
internal static class GivingUp
{
    public static Persona Shape(Persona persona, Dice dice)
    {
        var gone = dice.Between(25, 60);
        return persona with
        {
            StartedOn = persona.Today.AddDays(dice.Between(15, 110)).AddYears(-dice.Between(2, 4)),
            TermMonths = 12,
            SeatChanges = [new(persona.Ago(dice.Between(120, 240)), dice.Between(0.7, 0.85))],
            PaysYearly = false,
            HasChampion = true,
            ChampionLeftOn = persona.Ago(dice.Between(70, 130)),
            ExecutivesSilentSince = persona.Ago(dice.Between(95, 160)),
            LateInvoices = 2,
            FailedInvoices = dice.Between(1, 3),
            TicketFactor = 2,
            Levels = (persona.Levels with { Quality = dice.Between(0.4, 0.5) })
                .BendAll(new Course((-170, 1), (-gone, 0.12)))
                .Bend(new Course((-gone - 40, 1), (-gone, 0.02)), Facet.Use),
            Moments =
            [
                Moment.Of("cancellation", persona.Ago(gone - 3)),
            ],
        };
    }
}
