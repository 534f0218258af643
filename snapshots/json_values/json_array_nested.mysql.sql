-- Blog.objects.annotate(v=JSONArray(Value(1), JSONArray('name'), JSONObject(a='pk'))).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  JSON_ARRAY(%s, JSON_ARRAY(`example_blog`.`name`), JSON_OBJECT('a', `example_blog`.`id`)) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1,)
