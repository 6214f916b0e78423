using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Signed within the last six weeks and is being set up.</summary>
internal static class New
{
    public static Persona Shape(Persona persona, Dice dice)
    {
        var days = dice.Between(6, 42);
        return persona with
        {
            StartedOn = persona.Ago(days),
            SeatChanges = [],
            HasChampion = true,
            ChampionLeftOn = null,
            LateInvoices = 0,
            OnboardingPercent = Math.Min(95, 15 + (days * 2)),
            Levels = persona.Levels with { Quality = dice.Between(0.6, 0.75) },
            Moments =
            [
                Moment.Of("kick-off", persona.Ago(days - 3)),
            ],
        };
    }
}
