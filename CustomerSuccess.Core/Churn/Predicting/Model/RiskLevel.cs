namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>How many and which of the documents' rules hold, as long as there is no model. A rank, not a probability.</summary>
public enum RiskLevel
{
    None,
    Low,
    Medium,
    High,
}
