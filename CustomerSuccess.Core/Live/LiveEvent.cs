namespace CustomerSuccess.Core.Live;

/// <summary>Something that open screens may want to know.</summary>
public abstract record LiveEvent;
