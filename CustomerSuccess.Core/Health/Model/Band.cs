namespace CustomerSuccess.Core.Health.Model;

/// <summary>How a customer is doing, worst first. <see cref="Bands"/> has the edges.</summary>
public enum Band
{
    Critical,
    HighRisk,
    AtRisk,
    Healthy,
    Thriving,
}
