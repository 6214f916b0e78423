namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>What the contract of today allows; 0: no limit.</summary>
internal sealed record PlanLimits(int Users, double StorageGb, long ApiCalls)
{
    public static PlanLimits Of(DemoAccount account)
    {
        var plan = account.Persona.Plan;
        var seats = account.AgreedOn(account.Persona.Today)?.Seats ?? account.Persona.Seats;
        return new PlanLimits(plan == Plan.Enterprise ? 0 : seats, seats * plan.StoragePerSeat, (long)seats * plan.ApiCallsPerSeat);
    }
}
