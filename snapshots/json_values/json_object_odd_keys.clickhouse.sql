-- Blog.objects.annotate(v=JSONObject(**{'a b': 'pk', "it's": 'name'})).order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  concat(
    '{"a b": ',
    coalesce(toJSONString("example_blog"."id"), 'null'),
    ', "it''s": ',
    coalesce(toJSONString("example_blog"."name"), 'null'),
    '}',
    ''
  ) AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()
