-- Blog.objects.create(pk=500, name='New', tagline="it's \\ new")

INSERT INTO "EXAMPLE_BLOG" (
  "ID",
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, %s, %s);
-- parameters: (500, 'New', "it's \\ new")
