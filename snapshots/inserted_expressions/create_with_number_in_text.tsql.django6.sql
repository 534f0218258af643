-- Blog.objects.create(pk=500, name=Concat(Value('n'), Value(5), Value('%s'), output_field=CharField()), tagline=Concat(Value('n'), Cast(Value(5), CharField()), output_field=CharField()))

SET IDENTITY_INSERT [example_blog] ON; INSERT INTO [example_blog] (
  [id],
  [name],
  [tagline]
)
OUTPUT INSERTED.[id], INSERTED.[name], INSERTED.[tagline]
VALUES
  (
    %s,
    CONCAT(%s, CAST(%s AS NVARCHAR(MAX)), %s),
    CONCAT(%s, CAST(%s AS NVARCHAR(MAX)))
  ); SET IDENTITY_INSERT [example_blog] OFF;
-- parameters: (500, 'n', 5, '%s', 'n', 5)
