namespace CustomerSuccess.Web.Customers;

/// <summary>One column of the usage chart.</summary>
public sealed record UsagePoint(DateTime Day, double Value);
