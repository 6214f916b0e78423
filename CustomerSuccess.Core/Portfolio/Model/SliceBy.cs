namespace CustomerSuccess.Core.Portfolio.Model;

/// <summary>By what a portfolio is cut up.</summary>
public enum SliceBy
{
    Segment,
    Tier,
    Plan,
    Csm,
}
