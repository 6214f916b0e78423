using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class NpsAnswerMapping : IEntityTypeConfiguration<NpsAnswer>
{
    public void Configure(EntityTypeBuilder<NpsAnswer> builder)
    {
        builder.ToTable("NpsAnswers");
        builder.Property(answer => answer.ExternalId).HasMaxLength(CustomerLimits.Id);
        builder.Property(answer => answer.ContactId).HasMaxLength(CustomerLimits.Id);
        builder.HasIndex(answer => answer.ExternalId).IsUnique();
        builder.HasIndex(answer => new { answer.CustomerId, answer.At });
        builder.HasOne<Customer>().WithMany().HasForeignKey(answer => answer.CustomerId);
    }
}
