using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerSuccess.Core.Persistence;

internal sealed class MoneyConverter() : ValueConverter<Money, long>(money => money.Cents, cents => new Money(cents));
