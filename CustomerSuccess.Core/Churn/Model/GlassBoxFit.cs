namespace CustomerSuccess.Core.Churn.Model;

/// <param name="UnseenLogits">By row of the table, the mean logit of the bags that had not seen the row: what to calibrate on when no other rows are left.</param>
public sealed record GlassBoxFit(GlassBoxModel Model, double[] UnseenLogits);
