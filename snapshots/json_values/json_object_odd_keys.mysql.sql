-- Blog.objects.annotate(v=JSONObject(**{'a b': 'pk', "it's": 'name'})).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  JSON_OBJECT('a b', `example_blog`.`id`, 'it''s', `example_blog`.`name`) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
