namespace CustomerSuccess.Core.Facts;

/// <summary>One day of product use by one customer. A number that no file carried is null, which is not zero.</summary>
public sealed class UsageDay
{
    private UsageDay()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly Day { get; private set; }

    public int? ActiveUsers { get; private set; }

    public int? Logins { get; private set; }

    public int? Sessions { get; private set; }

    public int? Actions { get; private set; }

    public int? AdvancedActions { get; private set; }

    public int? FeaturesUsed { get; private set; }

    public long? ApiCalls { get; private set; }

    public double? StorageGb { get; private set; }

    public int? Integrations { get; private set; }
}
