using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerSuccess.Core.Persistence;

internal sealed class DayConverter() : ValueConverter<DateOnly, DateTime>(
    day => day.ToDateTime(TimeOnly.MinValue),
    midnight => DateOnly.FromDateTime(midnight));
