using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Instants are stored as UTC without an offset: SQLite can then sort them, which it refuses for DateTimeOffset.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
