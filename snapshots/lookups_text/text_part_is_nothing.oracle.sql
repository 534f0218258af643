-- Blog.objects.annotate(v=truth_of(Q(name__contains=Value(None, CharField())))).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  CASE
    WHEN "EXAMPLE_BLOG"."NAME" LIKE '%%' || REPLACE(REPLACE(REPLACE(NULL, '\', '\\'), '%%', '\%%'), '_', '\_') || '%%' ESCAPE '\'
    THEN 1
    WHEN NOT (
      "EXAMPLE_BLOG"."NAME" LIKE '%%' || REPLACE(REPLACE(REPLACE(NULL, '\', '\\'), '%%', '\%%'), '_', '\_') || '%%' ESCAPE '\'
    )
    THEN 0
  END AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
