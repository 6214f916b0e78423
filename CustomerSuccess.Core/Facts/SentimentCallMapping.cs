using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class SentimentCallMapping : IEntityTypeConfiguration<SentimentCall>
{
    public void Configure(EntityTypeBuilder<SentimentCall> builder)
    {
        builder.ToTable("SentimentCalls");
        builder.HasKey(call => new { call.CustomerId, call.On });
        builder.Property(call => call.SaidBy).HasMaxLength(200);
        builder.HasOne<Customer>().WithMany().HasForeignKey(call => call.CustomerId);
    }
}
