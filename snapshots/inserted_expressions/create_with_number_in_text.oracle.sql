-- Blog.objects.create(pk=500, name=Concat(Value('n'), Value(5), Value('%s'), output_field=CharField()), tagline=Concat(Value('n'), Cast(Value(5), CharField()), output_field=CharField()))

INSERT INTO "EXAMPLE_BLOG" (
  "ID",
  "NAME",
  "TAGLINE"
)
VALUES
  (
    %s,
    (
      %s || CAST(%s AS NVARCHAR2(2000)) || %s
    ),
    (
      %s || CAST(%s AS NVARCHAR2(2000))
    )
  );
-- parameters: (500, 'n', 5, '%s', 'n', 5)
