-- Entry.objects.values('blog', 'rating').annotate(n=Count('pk')).order_by('blog', 'rating')

SELECT
  `example_entry`.`blog_id` AS `blog`,
  `example_entry`.`rating` AS `rating`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  `example_entry`.`blog_id`,
  `example_entry`.`rating`
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
