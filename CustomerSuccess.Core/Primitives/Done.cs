namespace CustomerSuccess.Core.Primitives;

/// <summary>The value of a result that has nothing to hand back.</summary>
public readonly record struct Done;
