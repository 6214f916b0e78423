namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>What a customer may use; null where there is no limit or it is not known.</summary>
internal readonly record struct Capacity(int? Seats, int? MaxUsers, double? MaxStorageGb, long? MaxApiCalls, int? TotalFeatures);
