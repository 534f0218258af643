-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Rank(), partition_by=[F('blog'), ExtractYear('pub_date')], order_by=F('rating').desc()))

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`,
  RANK() OVER (
    PARTITION BY `example_entry`.`blog_id`, (
      year(`example_entry`.`pub_date`)
    )
    ORDER BY `example_entry`.`rating` DESC
  ) AS `v`
FROM `example_entry`
WHERE
  `example_entry`.`number_of_comments` < %s
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1000,)
