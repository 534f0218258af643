-- Caption.objects.annotate(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .order_by('c', 'pk')

SELECT
  `example_caption`.`id`,
  `example_caption`.`picture_id`,
  `example_caption`.`text`,
  (
    SELECT
      `u0`.`content` AS `content`
    FROM `example_picture` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_caption`.`picture_id`
      )
  ) AS `c`
FROM `example_caption`
ORDER BY
  4 ASC,
  `example_caption`.`id` ASC;
-- parameters: ()
