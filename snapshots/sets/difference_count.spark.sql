-- Blog.objects.values_list('pk').difference(Entry.objects.values_list('blog')).count()

SELECT
  COUNT(*)
FROM (
  (
    SELECT
      `example_blog`.`id` AS `pk`
    FROM `example_blog`
  )
  EXCEPT
  (
    SELECT
      `example_entry`.`blog_id` AS `blog`
    FROM `example_entry`
  )
) AS `subquery`;
-- parameters: ()
