-- Blog.objects.create(pk=500, name=Upper(Value('new')), tagline=Lower(Value('NEW')))

INSERT INTO "EXAMPLE_BLOG" (
  "ID",
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, UPPER(%s), LOWER(%s))
RETURNING "EXAMPLE_BLOG"."ID", "EXAMPLE_BLOG"."NAME", "EXAMPLE_BLOG"."TAGLINE" INTO %s, %s, %s;
-- parameters: (500, 'new', 'NEW', <variable for id>, <variable for name>, <variable for tagline>)
