using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerSuccess.Core.Persistence;

internal sealed class ScoreConverter() : ValueConverter<Score, int>(score => score.Hundredths, hundredths => Score.FromHundredths(hundredths));
