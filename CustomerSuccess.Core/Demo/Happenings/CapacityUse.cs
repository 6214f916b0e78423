using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Happenings;

/// <summary>How much storage and how many API calls a customer takes, against the limits of its plan.</summary>
internal sealed class CapacityUse
{
    private const int WorkdaysInMonth = 22;

    private readonly Persona persona;
    private readonly Dice dice;
    private readonly double storage;
    private readonly double calls;
    private readonly double growth;
    private readonly int integrations;

    public CapacityUse(DemoAccount account)
    {
        persona = account.Persona;
        dice = persona.Dice("capacity");
        var (users, gigabytes, perMonth) = PlanLimits.Of(account);
        var seats = users > 0 ? users : account.AgreedOn(persona.Today)?.Seats ?? persona.Seats;

        // The nominal sizes of the largest plan, which has no limit.
        storage = dice.Between(0.15, 0.93) * (gigabytes > 0 ? gigabytes : seats * 15.0);
        calls = dice.Between(0.05, 0.85) * (perMonth > 0 ? perMonth : seats * 2_000);
        growth = dice.Between(0.2, 0.6);
        integrations = dice.Between(0, 3);
    }

    /// <summary>Grows towards the amount of today, and never shrinks.</summary>
    public double StorageGb(DateOnly day) => Math.Round(storage * (1 - (growth * (persona.Today.DayNumber - day.DayNumber) / 550)), 1);

    public int Integrations(DateOnly day) => integrations + (int)(4 * persona.Level(Facet.Adoption, day));

    public long ApiCalls(DateOnly day) =>
        (long)(calls / WorkdaysInMonth * Workdays.Share(day) * Math.Min(1, 1.4 * persona.Level(Facet.Use, day)) * dice.Between(0.8, 1.15));
}
