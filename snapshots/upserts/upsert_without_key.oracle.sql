-- Blog.objects.bulk_create([Blog(name='New', tagline='a'), Blog(name='Newer', tagline='b')], update_conflicts=True, unique_fields=['pk'], update_fields=['name', 'tagline'])

INSERT INTO "EXAMPLE_BLOG" (
  "NAME",
  "TAGLINE"
)
SELECT
  "ROWS"."NAME",
  "ROWS"."TAGLINE"
FROM (
  SELECT
    %s AS "NAME",
    TO_NCLOB(%s) AS "TAGLINE"
  FROM DUAL
  UNION ALL
  SELECT
    %s,
    TO_NCLOB(%s)
  FROM DUAL
) "ROWS";
-- parameters: ('New', 'a', 'Newer', 'b')
