-- Blog.objects.annotate(v=JSONArray(Value(1), JSONArray('name'), JSONObject(a='pk'))).order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  JSONB_BUILD_ARRAY(
    CAST(%s AS BIGINT),
    JSONB_BUILD_ARRAY("example_blog"."name"),
    JSONB_BUILD_OBJECT('a', "example_blog"."id")
  ) AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: (1,)
