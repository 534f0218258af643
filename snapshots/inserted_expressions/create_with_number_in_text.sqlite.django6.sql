-- Blog.objects.create(pk=500, name=Concat(Value('n'), Value(5), Value('%s'), output_field=CharField()), tagline=Concat(Value('n'), Cast(Value(5), CharField()), output_field=CharField()))

INSERT INTO "example_blog" (
  "id",
  "name",
  "tagline"
)
VALUES
  (
    %s,
    (
      COALESCE(%s, '') || COALESCE(CAST(%s AS TEXT), '') || COALESCE(%s, '')
    ),
    (
      COALESCE(%s, '') || COALESCE(CAST(%s AS TEXT), '')
    )
  )
RETURNING "example_blog"."id", "example_blog"."name", "example_blog"."tagline";
-- parameters: (500, 'n', 5, '%s', 'n', 5)
