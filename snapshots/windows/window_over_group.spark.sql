-- Entry.objects.values('blog')
--     .annotate(n=Count('pk'))
--     .annotate(place=Window(Rank(), order_by=F('n').desc()))
--     .order_by('blog')

SELECT
  `example_entry`.`blog_id` AS `blog`,
  COUNT(`example_entry`.`id`) AS `n`,
  RANK() OVER (ORDER BY COUNT(`example_entry`.`id`) DESC) AS `place`
FROM `example_entry`
GROUP BY
  `example_entry`.`blog_id`
ORDER BY
  1 ASC;
-- parameters: ()
