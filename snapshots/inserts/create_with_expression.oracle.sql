-- Blog.objects.create(pk=500, name=Upper(Value('new')), tagline=Lower(Value('NEW')))

INSERT INTO "EXAMPLE_BLOG" (
  "ID",
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, UPPER(%s), LOWER(%s));
-- parameters: (500, 'new', 'NEW')
