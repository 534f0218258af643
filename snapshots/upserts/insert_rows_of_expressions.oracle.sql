-- Blog.objects.bulk_create([Blog(name=Upper(Value('new')), tagline='%'), Blog(name='Newer', tagline=Upper(Value('newer')))])

INSERT INTO "EXAMPLE_BLOG" (
  "NAME",
  "TAGLINE"
)
SELECT
  "ROWS"."NAME",
  "ROWS"."TAGLINE"
FROM (
  SELECT
    UPPER(%s) AS "NAME",
    TO_NCLOB(%s) AS "TAGLINE"
  FROM DUAL
  UNION ALL
  SELECT
    %s,
    TO_NCLOB(UPPER(%s))
  FROM DUAL
) "ROWS";
-- parameters: ('new', '%', 'Newer', 'newer')
