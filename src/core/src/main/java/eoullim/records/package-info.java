/** 학습이력: what one citizen has learned in this city, in one place and in plain words. */
package eoullim.records;
