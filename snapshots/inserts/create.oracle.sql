-- Blog.objects.create(name='New', tagline='%s ? :p0')

INSERT INTO "EXAMPLE_BLOG" (
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, %s)
RETURNING "EXAMPLE_BLOG"."ID" INTO %s;
-- parameters: ('New', '%s ? :p0', <variable for id>)
