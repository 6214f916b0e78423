namespace CustomerSuccess.Core.Facts;

/// <summary>How often a customer used one feature on one day.</summary>
public sealed class FeatureUse
{
    private FeatureUse()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly Day { get; private set; }

    public int FeatureId { get; private set; }

    public int Uses { get; private set; }

    public int? Users { get; private set; }
}
