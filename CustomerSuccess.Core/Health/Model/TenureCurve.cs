namespace CustomerSuccess.Core.Health.Model;

/// <summary>The curve for customers of at least that many days; a new customer need not do what an old one does.</summary>
public sealed record TenureCurve(int FromDay, Curve Curve);
