using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Known from contract and invoices only: its product and marketing data have never been connected.</summary>
internal static class NotEnoughData
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        StartedOn = persona.Ago(dice.Between(200, 900)),
        HasChampion = false,
        ChampionLeftOn = null,
        SeatChanges = [],
        Unconnected = true,
        Levels = persona.Levels with { Quality = 0.55 },
    };
}
