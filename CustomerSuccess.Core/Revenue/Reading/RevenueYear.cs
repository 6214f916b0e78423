using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>What the last twelve months that are over have kept, and what was wished for.</summary>
public sealed record RevenueYear(Retention Retention, RevenueOptions Goals);
