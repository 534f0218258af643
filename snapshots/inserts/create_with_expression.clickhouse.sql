-- Blog.objects.create(pk=500, name=Upper(Value('new')), tagline=Lower(Value('NEW')))

INSERT INTO "example_blog" (
  "id",
  "name",
  "tagline"
)
VALUES
  (%s, upperUTF8(%s), lowerUTF8(%s));
-- parameters: (500, 'new', 'NEW')
