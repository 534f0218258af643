-- Entry.objects.values('blog').annotate(n=Count('pk')).order_by('-n', 'blog')

SELECT
  `example_entry`.`blog_id` AS `blog`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  `example_entry`.`blog_id`
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: ()
