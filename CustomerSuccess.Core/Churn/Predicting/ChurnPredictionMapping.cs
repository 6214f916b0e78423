using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Churn.Predicting;

internal sealed class ChurnPredictionMapping : IEntityTypeConfiguration<ChurnPrediction>
{
    public void Configure(EntityTypeBuilder<ChurnPrediction> builder)
    {
        builder.ToTable("ChurnPredictions");
        builder.HasKey(prediction => new { prediction.CustomerId, prediction.Day });
        builder.HasOne<Customer>().WithMany().HasForeignKey(prediction => prediction.CustomerId);
    }
}
