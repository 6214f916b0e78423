namespace CustomerSuccess.Core.Health.Model;

public enum Trend
{
    Declining,
    Stable,
    Improving,
}
