-- Blog.objects.annotate(v=JSONObject(**{'a b': 'pk', "it's": 'name'})).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  concat(
    '{"a b": ',
    regexp_extract(to_json(array(`example_blog`.`id`)), '(?s)^.(.*).$', 1),
    ', "it\'s": ',
    regexp_extract(to_json(array(`example_blog`.`name`)), '(?s)^.(.*).$', 1),
    '}'
  ) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
