namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>How strongly a customer should be worked for; says nothing of what is at stake (product.md sections 1 and 7).</summary>
public enum ChurnSeverity
{
    /// <summary>Probability up to 0.4.</summary>
    Standard,

    /// <summary>Above 0.4: nurture.</summary>
    Medium,

    /// <summary>Above 0.6: proactive engagement.</summary>
    High,

    /// <summary>Above 0.8: critical save.</summary>
    Critical,
}
