-- Blog.objects.create(pk=500, name=Upper(Value('new')), tagline=Lower(Value('NEW')))

INSERT INTO "example_blog" (
  "id",
  "name",
  "tagline"
)
VALUES
  (%s, UPPER(%s), LOWER(%s))
RETURNING "example_blog"."id", "example_blog"."name", "example_blog"."tagline";
-- parameters: (500, 'new', 'NEW')
